/** A dialog that is open as long as it is there, and gives focus back to where it was. */
export function modal(dialog: HTMLDialogElement): () => void {
  const was = document.activeElement;
  dialog.showModal();
  return () => {
    if (was instanceof HTMLElement && was.isConnected) was.focus();
  };
}
