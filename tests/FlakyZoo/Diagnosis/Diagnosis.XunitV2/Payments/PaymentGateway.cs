namespace Shop.Payments;

/// <summary>Asks the bank, which thinks about it for a while.</summary>
public sealed class PaymentGateway(TimeSpan patience)
{
    public Task<bool> ChargeAsync(decimal total) => AskAsync(total).WaitAsync(patience);

    private static async Task<bool> AskAsync(decimal total)
    {
        for (var step = 0; step < 4; step++)
            await Task.Delay(10).ConfigureAwait(false);
        return total > 0;
    }
}
