namespace Shop.Payments;

/// <summary>Tries again.</summary>
public static class Patience
{
    public static async Task<T> TryAsync<T>(int attempts, Func<Task<T>> action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await action();
            }
            catch (IOException) when (attempt < attempts)
            {
                await Task.Delay(attempt * 5);
            }
        }
    }
}
