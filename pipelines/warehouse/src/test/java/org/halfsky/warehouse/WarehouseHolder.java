package org.halfsky.warehouse;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that opens a warehouse, says so, and holds it until its input ends. */
final class WarehouseHolder {

    private WarehouseHolder() {}

    public static void main(String[] arguments) throws IOException {
        Warehouse warehouse = Warehouse.open(OpenWarehouse.settings(Path.of(arguments[0])));
        System.out.println("open");
        System.out.flush();
        while (System.in.read() >= 0) {
            // until the test lets go
        }
        warehouse.close();
    }
}
