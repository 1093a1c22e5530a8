namespace Shop.Vouchers;

/// <summary>Draws winners by the random numbers that it is given.</summary>
public sealed class Raffle(Random random)
{
    public IReadOnlyList<string> Draw(IReadOnlyList<string> customers, int winners)
    {
        var all = customers.ToArray();
        random.Shuffle(all);
        return all[..winners];
    }

    public int Roll(int faces) => random.Next(1, faces + 1);
}
