package org.halfsky.warehouse.check.formula;

/** SQL of the least and the greatest value that something rounded can have been. */
record Bounds(String least, String greatest) {

    boolean isExact() {
        return least.equals(greatest);
    }
}
