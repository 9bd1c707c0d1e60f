/** A link to an entry that shares itself: the system's sheet where there is one, else a copy. */
class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const status = this.querySelector('[role="status"]');
    link?.addEventListener('click', async (event) => {
      event.preventDefault();
      const { href: url } = link;
      try {
        if (navigator.share) await navigator.share({ title: this.title, url });
        else {
          await navigator.clipboard.writeText(url);
          if (status) status.textContent = this.dataset.done ?? '';
        }
      } catch (error) {
        // Shut by the reader is no fault; where nothing can be copied the link leads to the entry.
        if ((error as Error).name !== 'AbortError') location.href = url;
      }
    });
  }
}

customElements.define('share-link', ShareLink);
