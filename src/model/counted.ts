/** `1 paper`, `2 papers`, `0 communities`. @param many  where the plural has more than an s */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
