namespace QualityGate.Browser.Tests;

/// <summary>A page that is open, with all that it asked for and complained of since it was opened.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private OpenPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, exceptions, and dialogs.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Addresses that were asked for, without that of the page itself.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<OpenPage> OfAsync(IBrowserContext context, string address)
    {
        IPage page = await context.NewPageAsync();
        OpenPage open = new(context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                open.Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => open.Complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            open.Complaints.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (!request.IsNavigationRequest || request.Url != address.Split('#')[0])
                open.Requests.Add(request.Url);
        };
        await page.GotoAsync(address);
        return open;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
