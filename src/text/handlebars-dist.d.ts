/** The build of handlebars without its loader for Node: the same everywhere. */
declare module 'handlebars/dist/handlebars.js' {
  import Handlebars from 'handlebars'
  export default Handlebars
}
