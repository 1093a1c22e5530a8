namespace Shop.Mail;

public class ReliableDeskTests
{
    private readonly ReliableDesk _desk = new();

    [Fact]
    public async Task Every_order_is_confirmed_once_the_desk_has_closed()
    {
        for (var i = 0; i < 20; i++)
            _desk.Place($"lamp {i}");
        _desk.Close();

        await _desk.Finished;

        Assert.Equal(20, _desk.Mails.Count);
    }

    [Fact]
    public async Task A_confirmation_can_be_waited_for()
    {
        var sent = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _desk.Sent += sent.SetResult;

        _desk.Place("lamp");

        Assert.Equal("lamp", await sent.Task);
    }

    [Fact]
    public async Task A_test_that_looks_until_it_is_there_finds_it()
    {
        var seen = 0;
        _desk.Sent += _ => Interlocked.Increment(ref seen);

        _desk.Place("lamp");
        while (Volatile.Read(ref seen) == 0)
            await Task.Delay(5);

        Assert.Equal(1, seen);
    }

    [Fact]
    public async Task Confirmations_come_in_order()
    {
        string[] articles = ["lamp", "chair", "table"];
        foreach (var article in articles)
            _desk.Place(article);
        _desk.Close();

        await _desk.Finished;

        Assert.Equal(articles, _desk.Mails);
    }

    [Fact]
    public async Task A_desk_without_orders_closes()
    {
        await Task.Delay(20);
        _desk.Close();

        await _desk.Finished;

        Assert.Empty(_desk.Mails);
    }
}
