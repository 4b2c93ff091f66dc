it('never gives control back', () => {
	for (;;);
});
