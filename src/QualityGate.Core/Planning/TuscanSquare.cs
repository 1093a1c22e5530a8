namespace QualityGate.Core.Planning;

/// <summary>
/// Orders of a number of things in which each stands directly before each other at least once: as many orders as there are things, one
/// more where their number is odd. What spoils another is then found however many others undo it, since there is an order with none of
/// them in between. Two orders that follow each other are each other's reverse, and the next two as different from those as can be, so
/// that the first few already show most.
/// </summary>
/// <remarks>
/// E. J. Williams (1949), "Experimental designs balanced for the estimation of residual effects of treatments", Australian Journal of
/// Scientific Research A 2, 149-168; used for orders of tests by C. Li, M. M. Khosravi, W. Lam and A. Shi (2023), "Systematically
/// producing test orders to detect order-dependent flaky tests", ISSTA.
/// </remarks>
internal static class TuscanSquare
{
    /// <summary>The golden section leaves the widest gaps evenly.</summary>
    private const double Section = 0.618;

    /// <param name="size">How many things; at least 0.</param>
    /// <param name="round">Which order, from 0 on; after the last comes the first again.</param>
    /// <returns>Each number from 0 to <paramref name="size"/> - 1 once.</returns>
    public static ImmutableArray<int> Row(int size, int round)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        ArgumentOutOfRangeException.ThrowIfNegative(round);
        if (size < 2)
            return [.. Enumerable.Range(0, size)];

        // One thing too many evens an odd number, and is left out of each order.
        int even = size + (size % 2);
        int pairs = even / 2;
        int shift = (int)((long)(round / 2 % pairs) * StepThrough(pairs) % pairs) + (round % 2 * pairs);
        return [.. Zigzag(even).Select(place => (place + shift) % even).Where(place => place < size)];
    }

    /// <summary>0, 1, n - 1, 2, n - 2 and so on: the differences of neighbours are all different.</summary>
    private static IEnumerable<int> Zigzag(int even) => Enumerable.Range(0, even).Select(place => place % 2 == 1 ? (place + 1) / 2 : (even - (place / 2)) % even);

    /// <summary>Comes by every pair of orders before it comes by one again.</summary>
    private static int StepThrough(int pairs)
    {
        int step = Math.Max(1, (int)(pairs * Section));
        while (Gcd(step, pairs) > 1)
            step++;
        return step;
    }

    private static int Gcd(int one, int other) => other == 0 ? one : Gcd(other, one % other);
}
