namespace Shop.Payments;

/// <summary>A card terminal whose first attempts fail, as many as it was told.</summary>
public sealed class Terminal(int failures)
{
    public int Attempts { get; private set; }

    public async Task<string> PayAsync()
    {
        await Task.Yield();
        return ++Attempts <= failures ? throw new IOException("The terminal is busy.") : "paid";
    }
}
