/** None: a page ends with a next step of its own, and a second one beside it would lead to the same place or away. */
export default function DocItemPaginator(): null {
  return null;
}
