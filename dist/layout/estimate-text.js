import { fontSize, textStyles } from './text-metrics.js';

const ascii = "290 330 430 660 640 890 720 250 380 380 500 660 300 430 300 370 640 640 640 640 640 640 640 640 640 640 300 300 660 660 660 540 990 720 690 720 760 640 610 770 760 300 570 690 600 890 760 780 650 780 690 670 640 750 700 980 690 660 650 380 370 380 660 500 500 600 630 580 630 610 370 630 620 270 270 580 270 900 620 620 630 630 410 540 380 620 570 820 570 570 550 390 330 390 660";
const widths = ascii.split(" ").map(Number);
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const broad = /[ŒÆœæ—―…№™ЖМФШЩЫЮжмфшщыю]/;
const widest = /[\ufdfd\u{12000}-\u{1254f}]/u;
const wider = /[\u2e3a\u2e3b\ufdfa\ufdfb]/;
const unseen = /\p{M}|\p{C}/u;
function estimateText(em = 16) {
  return { em, width: (text, role) => estimate(text, role) * fontSize(role, em) };
}
function estimate(text, role) {
  let sum = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    sum += widths[code - 32] ?? otherWidth(character);
  }
  return sum / 1e3 * (textStyles[role].weight > 400 ? 1.07 : 1);
}
function otherWidth(character) {
  if (widest.test(character)) return 12e3;
  if (wider.test(character)) return 3200;
  if (wide.test(character) || character.length > 1) return 1050;
  if (unseen.test(character)) return 0;
  return broad.test(character) ? 1e3 : 640;
}

export { estimateText };
