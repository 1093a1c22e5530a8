using Xunit;

namespace Specimens;

public class SavingTests
{
    // saves twice
    [Fact]
    public async Task Order_IsSaved()
    {
        await SaveAsync(); // once
        await SaveAsync();
    }

    private static Task SaveAsync() => Task.Delay(1);
}
