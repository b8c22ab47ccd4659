/** What must not be written, so that the walls are seen to catch it. Nothing here is used. */
package dk.spor.architecture.offenders;
