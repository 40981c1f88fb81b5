import { padded } from './format-day.js';

function yearText(year) {
  const digits = padded(Math.abs(year), 4);
  return (digits.length > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
}

export { yearText };
