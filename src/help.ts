/** What `takedeck --help` prints. */
export const HELP = `takedeck turns an article's key takeaways into slides: HTML, PDF and PPTX.

  takedeck build [files…]   build content files; without files, content/*.md
  takedeck import <article> write a draft from an article: content/<article>.md
  takedeck new <name>       write a small deck to start from: content/<name>.md
  takedeck themes           list the themes
  takedeck themes new <name> [--from <theme>]    copy one to edit
  takedeck themes preview [names…]               build a deck with every layout in each theme
  takedeck schema           print the JSON schema of a content file's front matter;
                            schema project prints that of takedeck.yml

Options of build, and --format, --out, --timeout, --json of themes preview
  -f, --format <list>       md,html,pdf,pptx (default: all)
  -o, --out <folder>        where the outputs go (default: dist)
  -t, --theme <name|file>   another theme than the content file names
      --theme-set <folder>  themes that Marp decks can name, beside those in themes/ next to them
  -w, --watch               build again when something changes
      --timeout <seconds>   how long one step of the browser may take (default: 60)
      --json                print paths and problems as JSON

Options of import
  -o, --out <file>          the content file to write; - as the article reads standard input
      --force               write over files that exist; the old ones are kept as .bak

  -h, --help                print this
  -v, --version             print the version

Exit codes: 0 built, 1 problems in content or on this machine, 2 wrong usage, 70 a bug of takedeck.
PDF and PPTX need a browser: on Linux npm has installed one; elsewhere Chrome, Chromium or Edge is
found. TAKEDECK_BROWSER names another one.
`
