/**
 * The paper as Typst sets it: a program that reads the words from a file of data, so that nothing in them is ever taken for markup. Text is as high as its
 * lines, which keeps marks above and below Thai letters apart. No italics, no justified lines; red as it comes from the data.
 */
export const PDF_TEMPLATE = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let (ink, soft, rule, accent) = ("ink", "soft", "rule", "accent").map(name => rgb(paper.colours.at(name)))
#let hair = 0.5pt + rule
#let descent = 0.36em
#let (families-head, families-text) = (paper.families.head, paper.families.text)

// A line of words: its fonts, and its height in parts of the type size.
#let set-line(size, height, family: families-text, weight: 400, fill: ink, body) = {
  set text(font: family, size: size, weight: weight, fill: fill, top-edge: height * 1em - descent, bottom-edge: -descent)
  body
}

// Thai stands higher and deeper than Latin.
#let set-body(body) = if paper.lang == "th" { set-line(10pt, 1.7, body) } else { set-line(10pt, 1.62, body) }

#set document(title: paper.title, author: paper.author, description: paper.description, keywords: paper.keywords, date: datetime(..paper.modified))
#set text(font: families-text, fallback: false, lang: paper.lang, hyphenate: false, number-type: "lining", number-width: "tabular")
#set par(leading: 0pt, spacing: 0pt, justify: false)
#show emph: set text(style: "normal")
#show strong: set text(weight: 600)

#set page(paper: "a4", margin: if paper.dense { (x: 18mm, top: 12mm, bottom: 20mm) } else { (x: 25mm, top: 18mm, bottom: 24mm) }, footer-descent: 8mm, footer: context {
  set-line(7.5pt, 1.5, family: families-head, fill: soft, grid(
    columns: (1fr, auto), stroke: (top: hair), inset: (top: 2mm),
    paper.address, paper.page.replace("{pages}", str(counter(page).final().first())).replace("{page}", counter(page).display()),
  ))
})

#let draw-ink(word) = if word.text == "\n" { linebreak() } else {
  let body = word.pieces.map(piece => if piece.whole { box(baseline: descent, piece.text) } else { piece.text }).join()
  if word.strong { body = strong(body) }
  if word.em { body = emph(body) }
  if word.figure { body = text(weight: 600, body) }
  if word.fill != none { body = text(fill: rgb(word.fill), body) }
  if word.lang != none { body = text(lang: word.lang, body) }
  if word.href != none { body = link(word.href, body) }
  body
}
#let draw-inks(inks) = inks.map(draw-ink).join()

// As many lines, as alike as they can be.
#let balance(body) = layout(room => {
  let height(width) = measure(width: width, body).height
  let (low, high) = (room.width * 0.5, room.width)
  for _ in range(8) {
    let middle = (low + high) / 2
    if height(middle) > height(room.width) { low = middle } else { high = middle }
  }
  block(width: high, body)
})
#let headings = ("title", "heading2", "heading3")
#let styles = (
  site: (above: 0mm, draw: set-line.with(11pt, 1.6, family: families-head)),
  who: (above: 0mm, draw: body => block(width: 100%, stroke: (bottom: 0.75pt + ink), inset: (bottom: 2mm), set-line(8pt, 1.6, family: families-head, fill: soft, body))),
  kicker: (above: if paper.dense { 4mm } else { 7mm }, draw: set-line.with(9.5pt, 1.6, family: families-head, weight: 600)),
  title: (above: 1mm, draw: body => balance(heading(level: 1, set-line(if paper.dense { 18pt } else { 23pt }, 1.36, family: families-head, weight: 600, body)))),
  deck: (above: 3mm, draw: set-line.with(12.5pt, 1.6, family: families-head)),
  heading2: (above: 6mm, draw: body => heading(level: 2, set-line(13pt, 1.5, family: families-head, weight: 600, body))),
  heading3: (above: 4mm, draw: body => heading(level: 3, set-line(11pt, 1.6, family: families-head, weight: 600, body))),
  body: (above: 2.5mm, draw: set-body),
  phrase: (above: 0mm, draw: set-line.with(13pt, 1.6, family: families-head, weight: 500)),
  caption: (above: 6mm, draw: set-line.with(10.5pt, 1.6, family: families-head, weight: 600)),
  small: (above: 1mm, draw: set-line.with(8.5pt, 1.6)),
  case: (above: 6mm, draw: body => block(width: 100%, stroke: (top: hair), inset: (top: 2mm), set-line(8.5pt, 1.6, body))),
)
#let draw-text(part) = {
  let (above, draw) = styles.at(part.style)
  let words = draw-inks(part.inks)
  block(above: above, below: 0pt, width: 100%, sticky: part.style in (..headings, "kicker", "caption"), draw(if part.style in headings { words } else { par(words) }))
}

#let draw-cell(part, row, column, cell) = {
  let (size, height) = if paper.dense { (7.5pt, 1.4) } else if row.lead and column == 1 { (11.5pt, 1.25) } else { (8.5pt, 1.55) }
  set-line(size, height, family: families-head, draw-inks(cell))
}
#let draw-table(part) = block(above: 2mm, below: if paper.dense { 2mm } else { 5mm }, table(
  columns: part.widths.map(width => width * 1fr), stroke: none, align: left + top,
  // What others printed is set in under the figure.
  inset: (x, y) => (left: if x == 0 and y > 0 and part.rows.any(row => row.lead) and not part.rows.at(y - 1).lead { 4mm } else { 0mm }, right: 3mm, y: if paper.dense { 0.6mm } else { 1.2mm }),
  table.header(..part.head.map(cell => table.cell(stroke: (bottom: 0.75pt + ink), set-line(if paper.dense { 7.5pt } else { 8pt }, 1.5, family: families-head, fill: soft, draw-inks(cell))))),
  ..part.rows.enumerate().map(((at, row)) => row.cells.enumerate().map(((column, cell)) => table.cell(
    breakable: false, stroke: (top: if at == 0 { none } else if row.lead and not paper.dense { 0.75pt + ink } else { hair }), draw-cell(part, row, column, cell),
  ))).flatten(),
  table.hline(stroke: 0.75pt + ink),
))

#let draw-part(part) = if part.kind == "text" { draw-text(part) } else if part.kind == "table" { draw-table(part) } else if part.kind == "picture" {
  block(above: 2mm, below: 2mm, image(bytes(part.svg), format: "svg", width: part.width * 0.75pt, alt: part.alt))
} else if part.kind == "quote" {
  block(above: 4mm, below: 4mm, width: 100%, stroke: (left: 2pt + ink), inset: (left: 5mm, y: 1mm), part.parts.map(draw-part).join())
} else {
  let items = part.items.map(parts => parts.map(draw-part).join())
  set-body(block(above: 2.5mm, below: 0pt, if part.ordered { enum(body-indent: 2mm, spacing: 1mm, ..items) } else { list(marker: [–], body-indent: 2mm, spacing: 1mm, ..items) }))
}
#for part in paper.parts { draw-part(part) }
`;
