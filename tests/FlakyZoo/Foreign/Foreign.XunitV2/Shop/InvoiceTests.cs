using System.Globalization;

namespace Shop.Billing;

public class Invoice
{
    private static int s_last;

    public int Number { get; } = ++s_last;
    public string Customer { get; set; } = "";
    public decimal Net { get; set; }
    public DateTimeOffset Created { get; } = DateTimeOffset.UtcNow;
    public DateTimeOffset Changed { get; private set; } = DateTimeOffset.UtcNow;

    public string Reference => $"INV-{Number:D5}";

    public void Correct(decimal net)
    {
        Net = net;
        Changed = DateTimeOffset.UtcNow;
    }

    public string Print() => $"{Reference} {Customer}: {Net.ToString("N2")}";

    public string PrintForExport() => string.Create(CultureInfo.InvariantCulture, $"{Customer};{Net:0.00}");
}

public class InvoiceNumberTests
{
    [Fact]
    public void TheFirstInvoiceHasNumberOne()
    {
        var invoice = new Invoice { Customer = "ACME" };
        Assert.Equal("INV-00001", invoice.Reference);
    }

    [Fact]
    public void NumbersGoUp()
    {
        var first = new Invoice();
        var second = new Invoice();
        Assert.Equal(first.Number + 1, second.Number);
    }
}

// Same collection as the numbers, they use the sequence
[Collection("invoices")]
public class InvoicePrintTests
{
    private readonly PaperInvoice invoice = new("Ms. Grey", 1234.5m);

    [Fact]
    public void PrintsAmountWithThousandsSeparator() => Assert.Equal("Ms. Grey: 1,234.50", invoice.Print());

    [Fact]
    public void ExportUsesAPoint() => Assert.Equal("Ms. Grey;1234.50", invoice.Export());

    [Fact]
    public void ZeroIsPrinted() => Assert.StartsWith("Nobody: 0", new PaperInvoice("Nobody", 0).Print());

    public record PaperInvoice(string Customer, decimal Net)
    {
        public string Print() => $"{Customer}: {Net:N2}";

        public string Export() => FormattableString.Invariant($"{Customer};{Net:0.00}");
    }
}

public class AuditedDocumentTests
{
    private class Document
    {
        public long CreatedAt { get; } = Now();
        public long ChangedAt { get; private set; }
        public List<string> History { get; } = [];

        public void Change(string what)
        {
            for (int i = 0; i < 60; i++)
                History.Add(i + ": " + what + " by " + Environment.UserName.Length);
            ChangedAt = Now();
        }

        private static long Now() => DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
    }

    [Fact]
    public void AChangeIsLaterThanTheCreation()
    {
        _ = new Document().History;          // warm up
        new Document().Change("warm");

        var doc = new Document();
        doc.Change("typo");

        Assert.True(doc.ChangedAt > doc.CreatedAt, $"created {doc.CreatedAt}, changed {doc.ChangedAt}");
    }

    [Fact]
    public void AChangeIsNeverBeforeTheCreation()
    {
        var doc = new Document();
        doc.Change("typo");
        Assert.InRange(doc.ChangedAt, doc.CreatedAt - 60_000, long.MaxValue);
    }

    [Fact]
    public void HistoryKeepsWhatChanged()
    {
        var doc = new Document();
        doc.Change("typo");
        Assert.StartsWith("0: typo", doc.History[0]);
    }
}
