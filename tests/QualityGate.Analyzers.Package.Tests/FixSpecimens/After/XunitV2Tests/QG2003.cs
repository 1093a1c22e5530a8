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

    [Fact]
    public async Task Order_IsSavedOnce() => await SaveAsync();

    [Theory]
    [InlineData(1)]
    public async Task Orders_AreSaved(int count)
    {
        await SaveAsync();
#if NET8_0_OR_GREATER
        // in newer ones too
        await SaveAsync();
#endif
        Assert.Equal(1, count);
    }

    private static Task SaveAsync() => Task.Delay(1);
}
