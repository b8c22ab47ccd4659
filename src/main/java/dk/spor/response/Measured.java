package dk.spor.response;

import dk.spor.rendering.PageMeasure;

/** A draft, and the paper that it fills; each input is a part by its identity. */
public record Measured(Draft draft, PageMeasure measure) {

    /** What this input takes of the paper; 0 for one that is not printed, as nothing is written in it. */
    public double pages(InputId input) {
        return measure.parts().getOrDefault(input.toString(), 0.0);
    }
}
