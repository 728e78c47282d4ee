// Plays story.ink with inkjs and prints one JSON document.
//   node play.mjs ways STORY              every way, one by one
//   node play.mjs random STORY SECONDS    random playthroughs for so long, after warming up
import { readFileSync } from "node:fs";
import { Compiler } from "inkjs/full";
import { Story } from "inkjs";

const COUNTERS = ["trust", "nerve", "found", "late"];

/** The story, compiled by inkjs's own compiler and opened by its runtime. */
function opened(path) {
  const compiled = new Compiler(readFileSync(path, "utf-8")).Compile();
  return new Story(compiled.ToJson());
}

/** One way: choices counted from 0, the first where the list has run out; and what was on offer. */
function played(story, picks) {
  story.ResetState();
  const way = { choices: [], words: [], offered: [] };
  for (;;) {
    way.words.push(story.ContinueMaximally().trim());
    const choices = story.currentChoices;
    if (choices.length === 0) break;
    const pick = picks[way.choices.length] ?? 0;
    way.offered.push(choices.length);
    way.choices.push(choices[pick].text);
    story.ChooseChoiceIndex(pick);
    picks[way.choices.length - 1] = pick;
  }
  way.counters = COUNTERS.map((name) => story.variablesState.$(name));
  return way;
}

/** The picks of the next way in order, or null after the last. */
function following(picks, offered) {
  for (let turn = offered.length - 1; turn >= 0; turn -= 1) {
    if (picks[turn] + 1 < offered[turn]) return [...picks.slice(0, turn), picks[turn] + 1];
  }
  return null;
}

function ways(story) {
  const all = [];
  for (let picks = []; picks !== null; ) {
    const way = played(story, picks);
    all.push(way);
    picks = following(picks, way.offered);
  }
  return all;
}

/** Plays once at random, words and all; gives how long the words were, so that none is skipped. */
function once(story) {
  let length = 0;
  story.ResetState();
  for (;;) {
    length += story.ContinueMaximally().length;
    const number = story.currentChoices.length;
    if (number === 0) return length;
    story.ChooseChoiceIndex(Math.floor(Math.random() * number));
  }
}

function random(story, seconds) {
  const until = (end) => {
    let playthroughs = 0;
    const began = performance.now();
    while (performance.now() - began < end * 1000) {
      once(story);
      playthroughs += 1;
    }
    return { playthroughs, seconds: (performance.now() - began) / 1000 };
  };
  until(Math.min(1, seconds));
  return until(seconds);
}

const [mode, path, seconds] = process.argv.slice(2);
const story = opened(path);
const result = mode === "ways" ? ways(story) : random(story, Number(seconds));
process.stdout.write(JSON.stringify(result));
