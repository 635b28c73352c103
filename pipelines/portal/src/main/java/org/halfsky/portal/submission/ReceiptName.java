package org.halfsky.portal.submission;

import org.halfsky.model.AreaCode;

/**
 * Where a receipt lies.
 *
 * @param place      the area under which
 * @param submission begins with the time of its receipt
 */
record ReceiptName(AreaCode place, String submission) {}
