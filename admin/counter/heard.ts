/** What is no state of one component: whoever shows it hears when it is another. */
export function heard() {
  const ears = new Set<() => void>();
  return {
    hear: (ear: () => void): (() => void) => {
      ears.add(ear);
      return () => void ears.delete(ear);
    },
    tell: (): void => {
      for (const ear of ears) ear();
    },
  };
}
