namespace Shop.Orders;

public class CourierTests
{
    private readonly Courier _courier = new();

    [Fact]
    public async Task A_courier_who_is_called_back_comes_back()
    {
        using var call = new CancellationTokenSource();
        var drive = Task.Run(() => _courier.DriveAsync(call.Token));
        await _courier.OnTheWay;

        await call.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => drive);
        Assert.True(_courier.IsBack);
    }

    [Fact]
    public async Task A_courier_who_was_called_back_before_does_not_stay()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _courier.DriveAsync(new CancellationToken(canceled: true)));

        Assert.True(_courier.IsBack);
    }

    [Fact]
    public async Task A_courier_is_called_back_by_a_timer()
    {
        using var call = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _courier.DriveAsync(call.Token));
    }

    [Fact]
    public async Task Whoever_answers_first_does_not_matter()
    {
        var answers = await Task.WhenAll(Task.Run(() => "left"), Task.Run(async () =>
        {
            await Task.Delay(10);
            return "right";
        }));

        Assert.Equal(["left", "right"], answers);
    }
}
