using System.Globalization;

namespace Depot.Notes;

public class DeliveryNoteTests
{
    [Test]
    public async Task A_note_bears_the_time()
    {
        var note = await DeliveryNote.WriteAsync("parcel");

        Assert.That(note.Written, Is.EqualTo(DateTime.Now.AddMilliseconds(-40).ToString("yyyyMMdd HHmmss", CultureInfo.InvariantCulture)));
    }

    [Test]
    public void Two_notes_have_two_numbers()
    {
        var first = DeliveryNote.Number();
        var note = string.Join(' ', Enumerable.Range(0, 5000).Select(line => $"line {line}"));
        var second = DeliveryNote.Number();

        Assert.That(note, Is.Not.Empty);
        Assert.That(second, Is.Not.EqualTo(first));
    }
}
