import { heldIn } from '../chart-of.js';
import { storyText } from './story-text.js';

function toText(holder) {
  return storyText(heldIn("toText", holder).moment.teller);
}

export { toText };
