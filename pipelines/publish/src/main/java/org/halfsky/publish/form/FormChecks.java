package org.halfsky.publish.form;

import java.util.List;
import org.halfsky.model.InputCheck;
import org.halfsky.model.catalog.FormLine;

/** Knows the rules that a sheet with these lines can check by itself. */
public interface FormChecks {

    List<InputCheck> of(List<FormLine> lines, int year);
}
