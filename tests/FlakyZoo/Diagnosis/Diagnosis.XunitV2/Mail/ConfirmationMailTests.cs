namespace Shop.Mail;

public class ConfirmationMailTests
{
    [Fact]
    public async Task An_order_is_confirmed_by_mail()
    {
        var outbox = new Outbox();

        new OrderDesk(outbox).Place("lamp");

        await Task.Delay(14);
        Assert.Single(outbox.Sent);
    }

    [Fact]
    public async Task Every_order_is_confirmed_by_mail()
    {
        var outbox = new Outbox();
        var desk = new OrderDesk(outbox);

        for (var i = 0; i < 20; i++)
            desk.Place($"lamp {i}");

        await Task.Delay(40);
        Assert.Equal(20, outbox.Sent.Count);
    }
}
