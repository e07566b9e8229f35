// What has to be settled before anything is drawn: the colours, and whether the typeface is here already.

// In the place of the generator's own, which also lets a link set any attribute of the page.
const COLOURS =
  'd.themeChoice=t||"system";d.theme=t||(matchMedia("(prefers-color-scheme:dark)").matches?"dark":"light")';

/**
 * A tool that is waited for comes before a typeface: its page wears the face if an earlier page has fetched it.
 * Storage may be blocked, so each question is asked by itself.
 */
export const FIRST = `{let d=document.documentElement.dataset,t;try{t=localStorage["theme-inner-journey"];sessionStorage.face&&(d.face="")}catch{}${COLOURS}}`;
