namespace Shop.Payments;

public class RetryingTests
{
    [Fact]
    public async Task Two_failures_are_overcome()
    {
        var terminal = new Terminal(failures: 2);

        Assert.Equal("paid", await Patience.TryAsync(3, terminal.PayAsync));
        Assert.Equal(3, terminal.Attempts);
    }

    [Fact]
    public async Task A_working_terminal_is_asked_once()
    {
        var terminal = new Terminal(failures: 0);

        await Patience.TryAsync(3, terminal.PayAsync);

        Assert.Equal(1, terminal.Attempts);
    }

    [Fact]
    public async Task The_last_failure_is_told() =>
        await Assert.ThrowsAsync<IOException>(() => Patience.TryAsync(3, new Terminal(failures: 9).PayAsync));

    [Fact]
    public async Task A_test_that_tries_by_hand_succeeds_at_last()
    {
        var terminal = new Terminal(failures: 4);
        string? answer = null;

        for (var attempt = 0; attempt < 5 && answer is null; attempt++)
        {
            try
            {
                answer = await terminal.PayAsync();
            }
            catch (IOException)
            {
                await Task.Delay(1);
            }
        }

        Assert.Equal("paid", answer);
    }

    [Fact]
    public async Task Other_failures_are_not_tried_again()
    {
        var attempts = 0;

        await Assert.ThrowsAsync<InvalidOperationException>(() => Patience.TryAsync<int>(3, () =>
        {
            attempts++;
            throw new InvalidOperationException("No card.");
        }));

        Assert.Equal(1, attempts);
    }
}
