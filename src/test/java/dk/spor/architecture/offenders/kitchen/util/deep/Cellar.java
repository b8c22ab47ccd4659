package dk.spor.architecture.offenders.kitchen.util.deep;

/** Lies where nobody looks. */
interface Cellar {}
