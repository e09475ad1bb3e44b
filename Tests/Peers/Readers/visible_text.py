"""What a page says, as html5lib finds it, a parser by the standard's algorithm that is not ours.

    visible_text.py PATH

Prints the text between the tags, what stands for pictures and on buttons, and nothing that the
standard's style sheet hides; a line for each block.
"""
import sys

import html5lib

HIDDEN = {
    "area", "base", "basefont", "datalist", "head", "link", "meta", "noembed", "noframes", "param",
    "script", "style", "template", "title", "iframe",
}
# What begins a line of its own; all else stands in the line.
BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li",
    "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p", "plaintext", "pre",
    "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    "xmp",
    # Boxes in the line, with an edge.
    "button", "img", "input", "select", "textarea",
}
LABELLED = {"button", "email", "image", "number", "reset", "search", "submit", "tel", "text", "url"}


def local_name(tag):
    return tag.rpartition("}")[2]


def stands_for(element, name):
    if name == "img":
        return element.get("alt", "")
    if name == "input" and element.get("type", "text").lower() in LABELLED:
        return element.get("alt") or element.get("value", "")
    return ""


def collect(element, pieces):
    if isinstance(element.tag, str):
        name = local_name(element.tag)
        edge = "\n" if name in BLOCKS else ""
        if name not in HIDDEN:
            pieces += [edge, stands_for(element, name), element.text or ""]
            for child in element:
                collect(child, pieces)
            pieces.append(edge)
    pieces.append(element.tail or "")


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8", newline="") as page:
        document = html5lib.parse(page.read())
    pieces = []
    collect(document, pieces)
    for line in "".join(pieces).splitlines():
        if line.strip():
            print(" ".join(line.split()))
