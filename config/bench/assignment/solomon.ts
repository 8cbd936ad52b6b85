import { readFileSync } from 'node:fs';
import type { Problem } from '../../../cloudfunctions/_domain/assignment/problem';
import type { Task } from '../../../cloudfunctions/_domain/assignment/search/search';

/** An instance of Solomon or of Gehring & Homberger: the depot first, then the customers. */
export interface Instance {
  readonly name: string;
  /** As many as the file allows. */
  readonly vehicles: number;
  readonly capacity: number;
  readonly rows: readonly Row[];
}

interface Row {
  readonly x: number;
  readonly y: number;
  readonly demand: number;
  readonly ready: number;
  readonly due: number;
  readonly service: number;
}

/** Reads the original text format: name, number and capacity of vehicles, and seven columns. */
export const readInstance = (file: string): Instance => {
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const numbers = lines.map((line) => line.split(/\s+/).map(Number));
  const [vehicles, capacity] = numbers.find((row) => row.length === 2 && row.every(Number.isFinite)) ?? [];
  const rows = numbers
    .filter((row) => row.length === 7 && row.every(Number.isFinite))
    .map(([, x = 0, y = 0, demand = 0, ready = 0, due = 0, service = 0]) => ({
      x,
      y,
      demand,
      ready,
      due,
      service,
    }));
  if (vehicles === undefined || capacity === undefined || rows.length < 2)
    throw new Error(`${file} is not an instance.`);
  return { name: lines[0] ?? file, vehicles, capacity, rows };
};

/** Euclidean, double precision, neither rounded nor cut: the convention of the best-known values. */
export const distance = (a: Row, b: Row): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The instance with so many vehicles, as the search is asked: everybody waits, one unit of travel is one minute. */
export const taskOf = ({ capacity, rows }: Instance, vehicles: number): Task => {
  const [depot, ...customers] = rows;
  if (!depot) throw new Error('no depot');
  const visits = customers.length;
  const nodes = [...customers, ...Array.from({ length: vehicles }, () => depot)];
  const each = (number: (row: Row) => number) => Float64Array.from(customers, number);
  const perVehicle = (number: number) => new Float64Array(vehicles).fill(number);
  const perPair = (number: (row: Row) => number) =>
    Float64Array.from({ length: visits * vehicles }, (_, at) =>
      number(customers[Math.floor(at / vehicles)]!),
    );
  const travel = new Float64Array(nodes.length ** 2);
  for (const [from, a] of nodes.entries()) {
    for (const [to, b] of nodes.entries()) travel[from * nodes.length + to] = distance(a, b);
  }
  const problem: Problem = {
    visits,
    technicians: vehicles,
    travel,
    minutes: each((row) => row.service),
    load: each((row) => row.demand),
    capacity: perVehicle(capacity),
    mostWork: perVehicle(Infinity),
    opens: perVehicle(depot.ready),
    closes: perVehicle(depot.due),
    earliest: perPair((row) => row.ready),
    latest: perPair((row) => row.due),
    gaps: new Map(),
    cut: new Uint8Array(visits * vehicles),
    ableFrom: Int32Array.from({ length: visits + 1 }, (_, at) => at * vehicles),
    able: Int32Array.from({ length: visits * vehicles }, (_, at) => at % vehicles),
    extra: new Float64Array(visits * vehicles),
    unfairness: perVehicle(0),
    worked: perVehicle(0),
    fair: false,
    alike: true,
  };
  return {
    problem,
    routes: Array.from({ length: vehicles }, () => []),
    fixed: Array.from(perVehicle(0)),
    weight: new Float64Array(visits).fill(1),
    pinned: new Uint8Array(visits),
  };
};

/** Walks the routes again from the rows of the file: distance, vehicles, who is not served, and what is broken. */
export const audit = (instance: Instance, routes: readonly (readonly number[])[]) => {
  const { rows, capacity } = instance;
  const depot = rows[0]!;
  const seen = new Set<number>();
  let [length, broken] = [0, 0];
  for (const route of routes) {
    let [here, now, load] = [depot, depot.ready, 0];
    for (const j of route) {
      const row = rows[j + 1]!;
      length += distance(here, row);
      now = Math.max(now + distance(here, row), row.ready);
      if (now > row.due + 1e-6 || seen.has(j)) broken += 1;
      now += row.service;
      load += row.demand;
      here = row;
      seen.add(j);
    }
    length += distance(here, depot);
    if (now + distance(here, depot) > depot.due + 1e-6 || load > capacity) broken += 1;
  }
  const vehicles = routes.filter((route) => route.length > 0).length;
  return { length, vehicles, unserved: rows.length - 1 - seen.size, broken };
};
