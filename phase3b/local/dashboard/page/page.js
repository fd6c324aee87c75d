"use strict";
// The widgets of a CloudWatch dashboard in its grid of 24 columns. Only what is on the screen is asked for and drawn.
const REFRESH_MS = 5000;
// Lines without a colour of their own, told apart by those who see no red or green, too.
const COLORS = ["#1f77b4", "#ff7f0e", "#2ca02c", "#9467bd", "#8c564b", "#17becf", "#e377c2", "#7f7f7f", "#bcbd22", "#d62728"];
const grid = document.getElementById("grid");
const state = document.getElementById("state");
const pages = document.getElementById("pages");
const minutes = document.getElementById("minutes");
const running = document.getElementById("running");
const cards = new Map();
const onScreen = new Set();
let layout = null;
let asking = false;
let again = false;

function made(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function says(text, failed) {
  state.textContent = text;
  state.className = failed ? "failed" : "";
}

async function asked(path, query) {
  const answer = await fetch(`/dashboard/${path}?${new URLSearchParams(query)}`);
  const found = await answer.json();
  if (!answer.ok) throw new Error(found.error);
  return found;
}

// Headings, bold, code and links: what dashboards are written with. Everything is text; nothing of it is markup.
function written(markdown, into) {
  for (const line of markdown.split("\n")) {
    const heading = /^(#+)\s+(.*)$/.exec(line);
    const block = made(heading ? (heading[1].length > 1 ? "h4" : "h3") : "p");
    for (const part of (heading ? heading[2] : line).split(/(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\(https?:[^)\s]+\))/)) {
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part);
      if (link) {
        const anchor = made("a", "", link[1]);
        anchor.href = link[2];
        block.append(anchor);
      } else if (part.startsWith("**")) block.append(made("b", "", part.slice(2, -2)));
      else if (part.startsWith("`")) block.append(made("code", "", part.slice(1, -1)));
      else block.append(part);
    }
    into.append(block);
  }
}

const watcher = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    const number = Number(entry.target.dataset.number);
    if (entry.isIntersecting) onScreen.add(number);
    else onScreen.delete(number);
  }
  refresh();
}, { rootMargin: "200px" });

function place(widget) {
  const element = made("section", `widget ${widget.kind}`);
  element.dataset.number = widget.number;
  element.dataset.state = "waiting";
  const from = (start) => (start === null ? "" : `${start + 1} / `);
  element.style.gridColumn = `${from(widget.x)}span ${widget.width}`;
  element.style.gridRow = `${from(widget.y)}span ${widget.height}`;
  if (widget.title) {
    const title = made("h2", "", widget.title);
    title.title = widget.title;
    element.append(title);
  }
  const body = made("div", "body");
  element.append(body);
  grid.append(element);
  const card = { element, body, chart: null, drawn: "" };
  cards.set(widget.number, card);
  if (widget.kind === "text") {
    written(widget.markdown, body);
    element.dataset.state = "drawn";
  } else if (widget.kind === "other") {
    body.append(made("div", "nothing", `widgets of the type ${widget.title} are not drawn here`));
    element.dataset.state = "unknown";
  } else watcher.observe(element);
}

function cleared(card) {
  if (card.chart) card.chart.destroy();
  card.chart = null;
  card.drawn = "";
  card.body.replaceChildren();
}

function alarms(card, widget) {
  cleared(card);
  for (const alarm of widget.alarms) {
    const chip = made("span", `alarm ${alarm.state || "missing"}`, alarm.name);
    chip.title = `${alarm.name}: ${alarm.state || "not there"}`;
    card.body.append(chip);
  }
}

function numbers(card, widget) {
  cleared(card);
  const row = made("div", "numbers");
  for (const series of widget.series) {
    const values = series.values.filter((value) => value !== null);
    const cell = made("div", "", series.label);
    cell.prepend(made("b", "", values.length ? shown(values[values.length - 1]) : "-"));
    row.append(cell);
  }
  card.body.append(row);
}

function shown(value) {
  return value === null || value === undefined ? "-" : Number(value.toPrecision(4)).toLocaleString("en");
}

function colorOf(series, position) {
  return series.color || COLORS[position % COLORS.length];
}

// The levels of an axis are always seen: without them a line says little.
function range(widget, right) {
  const levels = widget.marks.filter((mark) => mark.right === right).map((mark) => mark.value);
  return (_, least, most) => {
    const known = [least, most, ...levels].filter((value) => Number.isFinite(value));
    const low = widget.from_zero ? 0 : Math.min(...known);
    const high = Math.max(...known, low);
    return [low, high === low ? low + 1 : high + (high - low) * 0.05];
  };
}

function marked(widget) {
  return (chart) => {
    const { ctx, bbox } = chart;
    ctx.save();
    ctx.textAlign = "left";
    ctx.textBaseline = "bottom";
    ctx.font = `${10 * devicePixelRatio}px system-ui, sans-serif`;
    for (const mark of widget.marks) {
      const y = Math.round(chart.valToPos(mark.value, mark.right ? "right" : "left", true));
      ctx.strokeStyle = ctx.fillStyle = mark.color || "#d62728";
      ctx.setLineDash([4, 4]);
      ctx.beginPath();
      ctx.moveTo(bbox.left, y);
      ctx.lineTo(bbox.left + bbox.width, y);
      ctx.stroke();
      ctx.fillText(mark.label, bbox.left + 4, y - 1);
    }
    ctx.restore();
  };
}

// Times as CloudWatch has them in UTC: hours and minutes, and days where the steps are days.
function times(_, splits, __, ___, step) {
  return splits.map((time) => {
    const text = new Date(time * 1000).toISOString();
    return step >= 86400 ? text.slice(5, 10) : text.slice(11, 16);
  });
}

function graph(card, widget, begin, end) {
  const data = [widget.times, ...widget.series.map((series) => series.values)];
  // What a chart is made of; where only its points differ it is kept, with what a person has hidden in it.
  const form = JSON.stringify([widget.series.map((series) => series.label), widget.marks, card.body.clientWidth]);
  if (card.chart && card.drawn === form) {
    card.chart.span = [begin, end];
    card.chart.setData(data);
    return;
  }
  cleared(card);
  const ink = getComputedStyle(document.body).color;
  const right = widget.series.some((series) => series.right);
  const axis = { stroke: ink, grid: { stroke: "rgba(128,128,128,.2)" }, ticks: { stroke: "rgba(128,128,128,.2)" }, font: "10px system-ui" };
  const span = [begin, end];
  const options = {
    width: card.body.clientWidth || 300,
    height: Math.max(80, card.body.clientHeight - 36),
    tzDate: (time) => uPlot.tzDate(new Date(time * 1000), "Etc/UTC"),
    scales: {
      x: { time: true, range: (chart) => chart.span || span },
      left: { range: range(widget, false) },
      ...(right ? { right: { range: range(widget, true) } } : {}),
    },
    axes: [
      { ...axis, values: times },
      { ...axis, scale: "left", label: widget.left_label, labelSize: 14, labelFont: "10px system-ui", size: 46 },
      ...(right ? [{ ...axis, scale: "right", side: 1, grid: { show: false }, label: widget.right_label, labelSize: 14, labelFont: "10px system-ui", size: 46 }] : []),
    ],
    series: [
      { label: "UTC" },
      ...widget.series.map((series, position) => ({
        label: series.label,
        scale: series.right ? "right" : "left",
        stroke: colorOf(series, position),
        width: 1.5,
        spanGaps: true,
        value: (_, value) => shown(value),
        points: { show: series.values.filter((value) => value !== null).length < 40, size: 4 },
      })),
    ],
    hooks: { draw: [marked(widget)] },
    cursor: { drag: { x: true, y: false } },
  };
  card.chart = new uPlot(options, data, card.body);
  card.chart.span = span;
  card.drawn = form;
}

function draw(widget, begin, end) {
  const card = cards.get(widget.number);
  if (!card) return;
  if (widget.kind === "alarms") alarms(card, widget);
  else if (widget.empty) {
    cleared(card);
    card.body.append(made("div", "nothing", widget.refused || "no data"));
  } else if (widget.kind === "number") numbers(card, widget);
  else graph(card, widget, begin, end);
  card.element.dataset.state = widget.empty ? "empty" : "drawn";
  card.element.dataset.points = widget.series ? widget.series.reduce((sum, series) => sum + series.values.filter((value) => value !== null).length, 0) : "";
}

async function refresh() {
  if (!layout || !onScreen.size) return;
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    const query = { name: layout.name, minutes: minutes.value, widgets: [...onScreen].sort((a, b) => a - b).join(",") };
    const found = await asked("data", query);
    for (const widget of found.widgets) draw(widget, found.begin, found.end);
    const empty = document.querySelectorAll('[data-state="empty"]').length;
    says(`${new Date(found.end * 1000).toISOString().slice(0, 19).replace("T", " ")} UTC` + (empty ? `, ${empty} without data` : ""));
  } catch (error) {
    says(`what is shown is old: ${error.message}`, true);
  }
  asking = false;
  if (again) {
    again = false;
    refresh();
  }
}

async function open(name) {
  try {
    layout = await asked("layout", name ? { name } : {});
  } catch (error) {
    says(error.message, true);
    setTimeout(() => open(name), REFRESH_MS);
    return;
  }
  watcher.disconnect();
  onScreen.clear();
  for (const card of cards.values()) cleared(card);
  cards.clear();
  grid.replaceChildren();
  document.getElementById("name").textContent = layout.name;
  document.title = layout.name;
  pages.replaceChildren(...layout.names.map((each) => new Option(each, each, each === layout.name, each === layout.name)));
  pages.parentElement.hidden = layout.names.length < 2;
  layout.widgets.forEach(place);
}

pages.addEventListener("change", () => open(pages.value));
minutes.addEventListener("change", refresh);
addEventListener("resize", refresh);
setInterval(() => {
  if (running.checked && !document.hidden) refresh();
}, REFRESH_MS);
open(new URLSearchParams(location.search).get("name"));
