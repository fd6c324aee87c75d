// A table of four columns and more is a list of rows on a phone, each cell under its heading (site.css). Where scripts are
// off, it scrolls sideways in a box of its own.
document.addEventListener("DOMContentLoaded", () => {
  for (const table of document.querySelectorAll(".md-typeset table:not([class])")) {
    const headings = [...table.querySelectorAll("thead th")].map((heading) => heading.textContent.trim());
    if (headings.length < 4) continue;
    // Many short cells stand in a row, as words do.
    table.dataset.stacked = headings.length > 7 ? "inline" : "block";
    for (const row of table.querySelectorAll("tbody tr")) {
      [...row.cells].forEach((cell, column) => {
        cell.dataset.heading = headings[column];
        if (!cell.textContent.trim()) cell.dataset.empty = "";
      });
    }
  }
});
