declare namespace App {
  interface Locals {
    /** What the prose of the page may quote; set by campaign pages. */
    figures?: import('./views/campaigns/prose-figures.ts').ProseFigures;
  }
}
