package org.halfsky.portal.administration;

import org.halfsky.portal.account.Account;

/**
 * An account in the list.
 *
 * @param area name and code; empty where it stands for none
 */
public record AccountLine(Account account, String area) {}
