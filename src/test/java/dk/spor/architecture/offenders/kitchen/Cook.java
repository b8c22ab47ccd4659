package dk.spor.architecture.offenders.kitchen;

import dk.spor.architecture.offenders.garden.Spade;

/** Takes a tool of another room into its own hands. */
class Cook {

    int stir(Spade spade) {
        return spade.dig(1);
    }
}
