using Xunit;

namespace Specimens;

public class SavingTests
{
    // saves twice
    [Fact]
    public void Order_IsSaved()
    {
        SaveAsync(); // once
        SaveAsync();
    }

    private static Task SaveAsync() => Task.Delay(1);
}
