/// Small texts that together use every construct of GitHub's Markdown; our own, one or a few for each rule.
enum Snippets {
  static let all: [String] = blocks + containers + inlines + links + extensions + mixtures

  static let blocks: [String] = [
    "", "\n\n\n", "One line.", "Two\nlines.", "Two\n\nparagraphs.", "   three blanks before",
    "trailing blanks  \nbreak",
    "back\\\nslash break", "a\tb", "# One", "## Two ##", "### Three #", "#### Four", "##### Five", "###### Six",
    "####### seven is none", "#no blank", "#", "# ", "## a # b", "# a \\#", "One\n===", "Two\n---", "Two\nlines\n---",
    "a\n=\nb", "---\n", "***", "___", " * * *", "- - -\n", "--", "a\n***\nb", "    indented\n    code",
    "    code\n\n    more", "\tcode by tab", "a\n    no code", "```\ncode\n```", "```ruby\nputs 1\n```",
    "```ruby startline=3 $%@#$\ndef foo(x)\n```", "~~~\ntildes\n~~~", "````\n```\n````", "```\nunclosed",
    "  ```\n  two\n ```",
    "```\n\n\n```", "``` a`b ```", "~~~ a`b\nx\n~~~", "```&amp;\nx\n```", "```\n<b> & \"q\"\n```", "<div>\nraw\n</div>",
    "<!-- note -->", "<pre>\n\n</pre>", "<?php\n?>", "a\n<div>", "[a]: /u", "[a]: /u 'x'\n\n[a]", "[a]: /u\nrest [a]",
    "[a]:\n/u\n\n[A]", "é ü ß 한국어 🙂", "\u{FEFF}no mark inside", "&copy; &#169; &#xA9; &nosuch; &#0;",
  ]

  static let containers: [String] = [
    "> quote", "> two\n> lines", "> lazy\nline", "> a\n\n> b", ">", "> # head\n> - item", "> > nested", ">a",
    "> ```\n> code\n> ```",
    "> ```\ncode\n```", "- one\n- two", "- one\n\n- two", "* a\n+ b\n- c", "1. one\n2. two", "7. seven\n8. eight",
    "1) one\n2) two",
    "0. zero", "1. a\n1. b", "1234567890. too long", "-1. none", "- a\n  - b\n    - c", "- a\n\n  second",
    "- a\n\n      code",
    "-\n- b", "- a\n-\n- c", "-   wide\n    more", "- a\n- b\n\n\n- c", "a\n- interrupts", "a\n2. does not",
    "a\n1. does", "- a\n  > q",
    "- ```\n  code\n  ```", "- a\n```\ncode\n```", "1. a\n   - b\n2. c", "- a\n b\n", "* a\n\n\n  b", "- # head",
    "- a\n\n  b\n- c", "10. a\n\n    b",
    "- [a]: /u\n- b\n\n[a]", "- a\n - b\n  - c\n   - d", "-\ta", "-\t\tcode", ">\tcode?", ">\t\tcode", "- a\n\n\tb",
  ]

  static let inlines: [String] = [
    "*em*", "_em_", "**strong**", "__strong__", "***both***", "*a **b** c*", "**a *b* c**", "a*b*c", "a_b_c", "* no*",
    "*no *",
    "*a*b*", "**a*", "*a**", "_a __b__ c_", "*a_b*_", "`code`", "`` a ` b ``", "` a `", "`a\nb`", "`unclosed", "`a``",
    "``a`", "\\`a\\`",
    "\\*a\\*", "\\a \\\\", "*a `*` b*", "a  \nb", "a \nb", "a\\\nb", "<b>x</b>", "a <!-- c --> b",
    "x < y > z & w \"q\" 'r'", "*\u{A0}a*",
    "**한국어**가", "*(a)*", "*\"a\"*b", "foo***bar***baz", "*****a*****", "*a\nb*", "~a", "*[a*](u)",
  ]

  static let links: [String] = [
    "[a](/u)", "[a](/u \"t\")", "[a](/u 't')", "[a](/u (t))", "[a]()", "[a](<b c>)", "[a](b c)", "[a](b(c)d)",
    "[a](b\\)c)", "[a](/ü?q=\"&'é)",
    "[a][b]\n\n[b]: /u \"t\"", "[b][]\n\n[b]: /u", "[b]\n\n[b]: /u", "[a][none]", "[a [b](c)](d)", "[*a*](u)",
    "*[a](u*)", "[`]`](u)",
    "![alt](src)", "![alt](src \"t\")", "![a *b* `c` [d](e)](f)", "![a\nb](c)", "![a][b]\n\n[b]: /u", "[![a](b)](c)",
    "![](x)", "!\\[a](b)",
    "<https://a.example/b?c=d&e>", "<me@a.example>", "<a:b>", "< https://a>", "<made-up:x,y>", "[a](javascript:x)",
    "[a](JAVASCRIPT:x)",
    "[a](vbscript:x)", "[a](file:///x)", "[a](data:text/html,x)", "![a](data:image/png;base64,AA)",
    "![a](data:image/svg+xml,AA)",
    "<javascript:x>", "[a](  javascript:x)", "[a](&#106;avascript:x)", "[a\\]](u)", "[a](u\n\"t\")",
    "[Straße]\n\n[STRASSE]: /u",
  ]

  static let extensions: [String] = [
    "~~a~~", "~a~", "~~~a~~~", "~~a~", "a~~b~~c", "~~a\n\nb~~", "*~~a~~*", "www.a.example", "www.a.example/b(c)d)",
    "http://a.example.",
    "https://a.example/b?c&d;", "ftp://a.example/x", "me@a.example", "me@a-b.example.", "a.b-c_d@e.example",
    "www.a_b.example", "http://",
    "(www.a.example)", "**www.a.example**", "https://a.example/~b*c*", "[www.a.example](u)", "- [ ] open\n- [x] done",
    "- [X] done\n\n- [ ] open",
    "* [ ] a\n  * [x] b", "1. [x] a", "- [y] none", "- [x]none", "a | b\n- | -\n1 | 2",
    "| a | b |\n|---|:-:|\n| 1 | 2 |",
    "| a |\n|:--|\n| b |\n| c | d |", "| a | b |\n| --: | - |\n| 1 |", "| a |\n| - |",
    "| a \\| b |\n|-|\n| `c \\| d` |", "| a |\n|-|-|",
    "text\n| a |\n|-|\n| 1 |", "| *a* | [b](c) |\n|-|-|\n| ~~d~~ | `e` |", "> | a |\n> |-|\n> | 1 |",
    "- | a |\n  |-|\n  | 1 |",
    "| a |\n|-|\n| 1 |\nrest", "| a |\n|-|\n\n| b |\n|-|", "|a|\n|-|\n|b\n\nc", "| |\n|-|\n| |", "a[^1]\n\n[^1]: note",
    "a[^1] b[^1]\n\n[^1]: note",
    "a[^x]b[^y]\n\n[^y]: y\n\n[^x]: x", "a[^n]\n\n[^n]: - list\n    - more", "a[^n]\n\n[^n]: one\n\n    two", "[^none]",
    "[^n]: unused", "a[^n]\n\n[^n]:\n    ```\n    code\n    ```",
    "*a[^n]*\n\n[^n]: *b* [c](d)", "a[^ü]\n\n[^ü]: x", "# a[^h]\n\n[^h]: x", "| a[^t] |\n|-|\n\n[^t]: x",
    "a[^b]\n\n[^a]: [^b]: x", "> a[^c^d]\n\n[^c^d]: x", "a[^a]\n\n[^a]: b[^b]\n\n[^b]: c",
  ]

  static let mixtures: [String] = [
    "# A *b* `c` [d](e)\n\ntext", "> - a\n>   1. b\n>\n>      c\n\nd",
    "1. a\n\n   ```\n   b\n   ```\n\n   | c |\n   |---|\n   | d |", "- a\n\n<div>\n\n- b",
    "*a\n> b*", "`a\n- b`", "[a\n# b](c)", "- a\n  ===\n- b\n  ---", "> a\n---", "a\n\n    b\n\nc",
    "- > a\n  > - b\n  >   c", "***\n- a\n***\n- b", "a\r\nb\r\n\r\n- c\r\n- d\r\n",
    "```\r\na\r\n```\r\n", "a\rb", "&lt;b&gt; &quot;",
    "**a** *b* `c` ~~d~~ [e](f) ![g](h) <https://i.example> j@k.example", "a\u{2028}b\u{85}c", "tab\tin `c\td`",
  ]
}
