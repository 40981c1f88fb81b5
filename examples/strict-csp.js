fetch("koupol.json")
  .then((response) => response.json())
  .then((story) => dateline.select("#chart").datum(story).call(dateline.timeline()));
