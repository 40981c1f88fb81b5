import { atomsOf } from './printed/atoms.js';
import { english } from './printed/lexicon-en.js';
import { french } from './printed/lexicon-fr.js';
import { timeAlone } from './printed/read-clock.js';

function readClock(text) {
  if (text.length > 40) return void 0;
  const atoms = atomsOf(text);
  const times = new Set(
    [english, french].flatMap(
      (lexicon) => timeAlone({ atoms, lexicon }, 0).flatMap(({ value, end }) => end === atoms.length ? [value.replace(/:00$/, "")] : [])
    )
  );
  const [time] = times;
  return times.size === 1 ? time : void 0;
}

export { readClock };
