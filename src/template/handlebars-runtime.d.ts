/** Handlebars without its compiler, which its own types leave out. */
declare module 'handlebars/runtime.js' {
  import Handlebars from 'handlebars'

  // biome-ignore lint/style/noDefaultExport: Handlebars exports it so.
  export default Handlebars
}
