import type { DispatchSheet, PlacesSheet } from './sheet';
import type { TechnicianDay } from './technician-day';

/** What lies in `plans`: a store's sheets, and one document for each technician and day that has visits. */
export type PlanDocument = DispatchSheet | PlacesSheet | TechnicianDay;

export const isSheet = (document: PlanDocument): document is DispatchSheet => document.date === 'sheet';
export const isPlaces = (document: PlanDocument): document is PlacesSheet => document.date === 'places';
export const isDay = (document: PlanDocument): document is TechnicianDay => 'technicianId' in document;
