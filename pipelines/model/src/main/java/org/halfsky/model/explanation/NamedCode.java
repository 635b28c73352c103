package org.halfsky.model.explanation;

/** A code of the catalog and what it is called. */
public record NamedCode(String code, String name) {

    @Override
    public String toString() {
        return code + " " + name;
    }
}
