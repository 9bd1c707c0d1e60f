declare namespace App {
  interface Locals {
    /** The title of the page, for links that say which page they are on; set by the layout. */
    title?: string;
    /** What the prose of the page may quote; set by campaign pages. */
    figures?: import('./views/campaigns/prose-figures.ts').ProseFigures;
  }
}
