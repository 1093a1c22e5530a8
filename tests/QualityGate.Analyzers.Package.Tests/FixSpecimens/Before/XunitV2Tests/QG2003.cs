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

    [Fact]
    public void Order_IsSavedOnce() => SaveAsync();

    [Theory]
    [InlineData(1)]
    public async Task Orders_AreSaved(int count)
    {
        await SaveAsync();
#if NET8_0_OR_GREATER
        // in newer ones too
        SaveAsync();
#endif
        Assert.Equal(1, count);
    }

    private static Task SaveAsync() => Task.Delay(1);
}
