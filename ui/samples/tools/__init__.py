"""Map tools that draw samples; each gives the geometry it drew and knows no layer."""
