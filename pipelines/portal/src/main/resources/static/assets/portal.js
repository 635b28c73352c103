// Small helps for the pages; everything works without them.
'use strict';
