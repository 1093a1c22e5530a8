namespace Shop.Mail;

/// <summary>Takes orders and confirms them by mail, without keeping the customer waiting.</summary>
public sealed class OrderDesk(Outbox outbox)
{
    public int Place(string article)
    {
        _ = Task.Run(() => ConfirmAsync(article));
        return article.Length;
    }

    private async Task ConfirmAsync(string article)
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(line => $"{line} {article}\n"));
        await Task.Delay(10);
        outbox.Send(text);
    }
}
