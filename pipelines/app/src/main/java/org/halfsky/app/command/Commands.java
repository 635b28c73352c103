package org.halfsky.app.command;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and gives {@link Homes} to those that work on one. */
final class Commands implements IFactory {

    private final Homes homes;
    private final IFactory standard = CommandLine.defaultFactory();

    Commands(Homes homes) {
        this.homes = homes;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            if (Arrays.equals(each.getParameterTypes(), new Class<?>[] {Homes.class})) {
                return type.cast(each.newInstance(homes));
            }
        }
        return standard.create(type);
    }
}
